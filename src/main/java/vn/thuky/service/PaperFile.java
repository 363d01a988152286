package vn.thuky.service;

import java.util.function.Supplier;

/**
 * One file of several that are written together.
 *
 * @param folder it lies in; empty for none
 */
record PaperFile(String folder, String name, Supplier<byte[]> content) {

    String path() {
        return folder.isEmpty() ? name : folder + "/" + name;
    }
}
