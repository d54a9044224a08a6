package arnews.cli;

import arnews.freq.Counter;
import arnews.reading.TextSink;
import java.util.Map;

/** Hands what is read to a counter. */
record CounterSink<C extends Counter>(C counter) implements TextSink {
  @Override
  public void begin(String id, Map<String, String> fields) {
    counter.begin();
  }

  @Override
  public void block(byte[] utf8, int from, int to) {
    counter.block(utf8, from, to);
  }

  @Override
  public void end() {
    counter.end();
  }
}
