package vn.thuky.service;

/** Why a file was not taken over. */
public enum IntakeProblem {
    TOO_LARGE,
    NOT_A_FILE,
    NOT_READABLE
}
