package arnews.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands and hands them the console; what else picocli needs it makes itself. */
final class CommandFactory implements IFactory {
  private final Console console;

  CommandFactory(Console console) {
    this.console = console;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == FreqCommand.class) {
      return type.cast(new FreqCommand(console));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
