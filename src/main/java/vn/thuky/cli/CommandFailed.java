package vn.thuky.cli;

/** A command cannot do what it was asked to: the exit code, and a text key with its values that says why. */
final class CommandFailed extends Exception {
    private static final long serialVersionUID = 1;
    private static final int COULD_NOT = 1;
    private static final int WRONG_USAGE = 2;

    private final int exitCode;
    private final String key;
    private final transient Object[] values;

    private CommandFailed(int exitCode, String key, Object... values) {
        super(key);
        this.exitCode = exitCode;
        this.key = key;
        this.values = values;
    }

    /** What was asked for cannot be done. */
    static CommandFailed couldNot(String key, Object... values) {
        return new CommandFailed(COULD_NOT, key, values);
    }

    /** What was asked for has no meaning. */
    static CommandFailed wrongUsage(String key, Object... values) {
        return new CommandFailed(WRONG_USAGE, key, values);
    }

    int exitCode() {
        return exitCode;
    }

    String key() {
        return key;
    }

    Object[] values() {
        return values.clone();
    }
}
