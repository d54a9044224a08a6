package arnews.entities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What the articles name and where, in numbers: all that is kept of them. */
final class Collected {
  /** Their paths or ids. */
  final List<String> articles = new ArrayList<>();

  /** For each cluster its article. */
  final IntList clusterArticles = new IntList();

  /** For each cluster the thing that it names. */
  final IntList clusterThings = new IntList();

  final NamedThings things;

  /** Names and titles as articles have them. */
  final Interned forms = new Interned();

  final PairCounts formsOfThings = new PairCounts();
  final Places mentions = new Places();
  final Places titles = new Places();

  /** Which of the kept mentions tell who says something. */
  final BitSet speakers = new BitSet();

  Collected(TypedNames names) {
    things = new NamedThings(names);
  }

  /** The article of a cluster. */
  String article(int cluster) {
    return articles.get(clusterArticles.get(cluster));
  }
}
