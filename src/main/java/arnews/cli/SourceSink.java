package arnews.cli;

import arnews.reading.TextSink;

/** A sink that is told which source it is handed, for answers in the order of the sources. */
interface SourceSink extends TextSink {
  /**
   * A source begins; what comes until {@link #endSource} is of it.
   *
   * @param index its place among the sources
   */
  void beginSource(int index);

  /** The source is read. */
  void endSource();

  /** Nothing more will be read by any thread, because one has failed. */
  void abandon();
}
