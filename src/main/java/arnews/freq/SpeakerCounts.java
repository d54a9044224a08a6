package arnews.freq;

import arnews.stats.Contingency;
import arnews.stats.Keyness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How often each word is said by each speaker, and how often it occurs in all that is counted. A
 * speaker is a number that the caller gives, from zero on. Memory is bounded: what does not fit
 * lies on disk, and a failing disk is an {@link java.io.UncheckedIOException}.
 */
public final class SpeakerCounts implements AutoCloseable {
  /** The speaker of what nobody says, or nobody who has a number. */
  public static final int NOBODY = -1;

  private static final double MILLION = 1e6;

  private final FormTable table;
  private final SpillingTable said;
  private final long memory;

  /** A speaker above a word. */
  private final long[] key = new long[1];

  private long[] sizes = new long[1 << 4];
  private long[] words = new long[1 << 10];
  private long tokens;
  private int speaker = NOBODY;

  /** Takes rows. */
  @FunctionalInterface
  public interface Sink<E extends Exception> {
    /** The next row. */
    void row(SpeakerRow row) throws E;
  }

  /** Counts nothing yet; takes up to a sixth of the memory that the virtual machine may take. */
  public SpeakerCounts(FreqQuery query) {
    this(query, Runtime.getRuntime().maxMemory() / 6);
  }

  /**
   * Counts nothing yet.
   *
   * @param memory how many bytes the words of speakers may take
   */
  SpeakerCounts(FreqQuery query, long memory) {
    this.memory = memory / 2;
    table = new FormTable(query);
    said = pairs();
  }

  private SpillingTable pairs() {
    return new SpillingTable(2, 1, 1, memory);
  }

  /**
   * Counts the words of a text.
   *
   * @param who the number of the speaker, or {@link #NOBODY}
   */
  public void text(int who, String text) {
    speaker = who;
    if (who >= sizes.length) {
      sizes = Arrays.copyOf(sizes, ByteTable.grown(sizes.length, who + 1));
    }
    table.tokens(text, this::add);
  }

  private void add(int form) {
    int word = table.wordOf(form);
    if (word == FormTable.NOT_COUNTED) {
      return;
    }
    tokens++;
    if (speaker >= 0) {
      sizes[speaker]++;
    }
    if (word >= 0) {
      if (word >= words.length) {
        words = Arrays.copyOf(words, ByteTable.grown(words.length, word + 1));
      }
      words[word]++;
      if (speaker >= 0) {
        add(said, speaker, word, 1);
      }
    }
  }

  private void add(SpillingTable pairs, int who, int word, long count) {
    key[0] = (long) who << Integer.SIZE | word;
    int at = pairs.find(key, 0);
    pairs.records()[at + 1] += count;
  }

  private static Records totals(SpillingTable pairs) {
    return pairs.totals(2, (record, total) -> total[1] += record[1]);
  }

  /** How many tokens of the kinds that were asked for were counted. */
  public long tokens() {
    return tokens;
  }

  /** How many of them a speaker says. */
  public long tokens(int who) {
    return who < sizes.length ? sizes[who] : 0;
  }

  /**
   * Hands over rows: those of one speaker behind those of the other, the surest difference first.
   * Called once: the counts are used up.
   *
   * @param places for each number its place in the order of the speakers; several numbers may be
   *     one speaker, and what has no place is -1
   * @param least the count below which a word gets no row
   * @param most how many rows a speaker has at the most
   */
  public <E extends Exception> void rows(int[] places, long least, int most, Sink<E> sink)
      throws E {
    long[] sizesOfPlaces = sizes(places);
    try (SpillingTable joined = pairs()) {
      Records totals = totals(said);
      long[] record = new long[2];
      while (totals.next(record)) {
        int place = places[(int) (record[0] >>> Integer.SIZE)];
        if (place >= 0) {
          add(joined, place, (int) record[0], record[1]);
        }
      }
      rows(totals(joined), sizesOfPlaces, least, most, sink);
    }
  }

  private long[] sizes(int[] places) {
    long[] sizesOfPlaces = new long[Arrays.stream(places).max().orElse(-1) + 1];
    for (int i = 0; i < places.length; i++) {
      if (places[i] >= 0) {
        sizesOfPlaces[places[i]] += tokens(i);
      }
    }
    return sizesOfPlaces;
  }

  private <E extends Exception> void rows(
      Records totals, long[] sizesOfPlaces, long least, int most, Sink<E> sink) throws E {
    long[] record = new long[2];
    boolean more = totals.next(record);
    while (more) {
      int place = (int) (record[0] >>> Integer.SIZE);
      List<SpeakerRow> rows = new ArrayList<>();
      while (more && (int) (record[0] >>> Integer.SIZE) == place) {
        Keyness keyness = keyness((int) record[0], record[1], sizesOfPlaces[place]);
        if (record[1] >= least && keyness.corpora().surplus() > 0) {
          rows.add(row(place, (int) record[0], keyness));
        }
        more = totals.next(record);
      }
      rows.sort(ORDER);
      for (SpeakerRow row : rows.subList(0, Math.min(most, rows.size()))) {
        sink.row(row);
      }
    }
  }

  private static final Comparator<SpeakerRow> ORDER =
      Comparator.comparingDouble(SpeakerRow::g2)
          .thenComparingLong(SpeakerRow::count)
          .reversed()
          .thenComparing(SpeakerRow::word);

  private Keyness keyness(int word, long count, long size) {
    return Keyness.of(count, size, words[word] - count, tokens - size);
  }

  private SpeakerRow row(int place, int word, Keyness keyness) {
    Contingency corpora = keyness.corpora();
    return new SpeakerRow(
        place,
        table.words().string(word),
        corpora.a(),
        corpora.a() * MILLION / corpora.firstRow(),
        corpora.c(),
        keyness.g2(),
        keyness.logRatio());
  }

  @Override
  public void close() {
    said.close();
  }
}
