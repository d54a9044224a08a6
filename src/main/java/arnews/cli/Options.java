package arnews.cli;

import picocli.CommandLine.Model.OptionSpec;

/**
 * Declares options. By picocli's builders and not by its annotations: reading annotations is half
 * of the time that a small answer takes.
 */
final class Options {
  private Options() {}

  /** An option without a value. */
  static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names)
        .type(boolean.class)
        .arity("0")
        .description(description)
        .build();
  }

  /** An option with a value, still to be described. */
  static OptionSpec.Builder open(Class<?> type, String label, String... names) {
    return OptionSpec.builder(names).type(type).arity("1").paramLabel(label);
  }

  /** An option with a value and a default, which its description tells at the end. */
  static OptionSpec preset(
      Class<?> type, String label, String preset, String description, String... names) {
    return open(type, label, names)
        .defaultValue(preset)
        .description(description + " Default: ${DEFAULT-VALUE}.")
        .build();
  }

  /** Whether a flag was given. */
  static boolean given(OptionSpec flag) {
    return Boolean.TRUE.equals(flag.getValue());
  }

  /** The help option of every command. */
  static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .type(boolean.class)
        .arity("0")
        .usageHelp(true)
        .description("Show this help.")
        .build();
  }

  /** The version option of every command. */
  static OptionSpec version() {
    return OptionSpec.builder("-V", "--version")
        .type(boolean.class)
        .arity("0")
        .versionHelp(true)
        .description("Show the version.")
        .build();
  }
}
