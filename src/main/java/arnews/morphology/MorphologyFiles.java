package arnews.morphology;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files of the analyser's tables: whole numbers in the order of the network, so that they are
 * read at once and nothing is parsed.
 */
public final class MorphologyFiles {
  private static final String LEXICON = "lexicon.bin";
  private static final String EVIDENCE = "evidence.bin";
  private static final String WEIGHTS = "weights.bin";

  private MorphologyFiles() {}

  static Morphology standard() {
    ByteBuffer words = resource(LEXICON);
    Lexicon lexicon = new Lexicon(ints(words), ints(words), bytes(words));
    KnownForms known = new KnownForms(ints(words));
    Evidence evidence = new Evidence(ints(resource(EVIDENCE)));
    return new Morphology(lexicon, evidence, new Weights(shorts(resource(WEIGHTS))), known);
  }

  private static ByteBuffer resource(String name) {
    try (InputStream in = MorphologyFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no such table: morphology/" + name);
      }
      return ByteBuffer.wrap(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int[] ints(ByteBuffer buffer) {
    int[] numbers = new int[buffer.getInt()];
    buffer.asIntBuffer().get(numbers);
    buffer.position(buffer.position() + numbers.length * Integer.BYTES);
    return numbers;
  }

  private static short[] shorts(ByteBuffer buffer) {
    short[] numbers = new short[buffer.getInt()];
    buffer.asShortBuffer().get(numbers);
    return numbers;
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.getInt()];
    buffer.get(bytes);
    return bytes;
  }

  /**
   * Writes the tables into a folder.
   *
   * @param weights as {@link Ranker#weights} gives them
   */
  public static void write(
      Path folder, LexiconTables lexicon, Evidence evidence, short[] weights, KnownForms known)
      throws IOException {
    Tables words = new Tables();
    words.ints(lexicon.slots());
    words.ints(lexicon.entries());
    words.bytes(lexicon.letters());
    words.ints(known.slots());
    Files.write(folder.resolve(LEXICON), words.out.toByteArray());
    Tables counts = new Tables();
    counts.ints(evidence.slots());
    Files.write(folder.resolve(EVIDENCE), counts.out.toByteArray());
    Tables learnt = new Tables();
    learnt.shorts(weights);
    Files.write(folder.resolve(WEIGHTS), learnt.out.toByteArray());
  }

  /** One file in the making. */
  private static final class Tables {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final DataOutputStream data = new DataOutputStream(out);

    private void ints(int[] numbers) throws IOException {
      data.writeInt(numbers.length);
      for (int number : numbers) {
        data.writeInt(number);
      }
    }

    private void shorts(short[] numbers) throws IOException {
      data.writeInt(numbers.length);
      for (short number : numbers) {
        data.writeShort(number);
      }
    }

    private void bytes(byte[] bytes) throws IOException {
      data.writeInt(bytes.length);
      data.write(bytes);
    }
  }
}
