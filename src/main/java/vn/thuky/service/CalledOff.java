package vn.thuky.service;

/** Long work was called off by the user; nothing of it is left behind. */
public final class CalledOff extends RuntimeException {
    private static final long serialVersionUID = 1;
}
