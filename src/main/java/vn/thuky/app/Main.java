package vn.thuky.app;

/** Where the program starts, with or without a window. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
