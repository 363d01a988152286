package vn.thuky.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import vn.thuky.torture.Disk.Op;

/**
 * What is on a disk after its power went: all that was forced; of the rest some writes and not others, in any order, whole or in part.
 * Changes of one folder that were not forced are kept up to some moment, as file systems with a journal do.
 */
final class PowerCut {
    private final Random random;
    private final Map<Integer, byte[]> forced = new HashMap<>();
    private final Map<Integer, List<Op>> unforced = new HashMap<>();
    private final Map<Path, Integer> tree = new LinkedHashMap<>();
    private final Map<Path, List<Op>> folders = new LinkedHashMap<>();

    private static final int FOLDER = -1;

    private PowerCut(Random random) {
        this.random = random;
    }

    /** Writes into {@code target} what is left of the files below the disk's root when the power goes after these changes. */
    static void after(List<Op> ops, Path root, Path target, Random random) throws IOException {
        var cut = new PowerCut(random);
        ops.forEach(cut::take);
        cut.lose();
        cut.write(root, target);
    }

    private void take(Op op) {
        switch (op) {
            case Op.Write write ->
                unforced.computeIfAbsent(write.file(), f -> new ArrayList<>()).add(op);
            case Op.Truncate cut ->
                unforced.computeIfAbsent(cut.file(), f -> new ArrayList<>()).add(op);
            case Op.Force force -> force(force.file());
            case Op.Create create -> inFolder(create.path(), op);
            case Op.MakeFolder made -> inFolder(made.path(), op);
            case Op.Rename rename -> inFolder(rename.to(), op);
            case Op.Delete delete -> inFolder(delete.path(), op);
            case Op.ForceFolder force -> {
                folders.getOrDefault(force.path(), List.of()).forEach(this::enter);
                folders.remove(force.path());
            }
        }
    }

    private void inFolder(Path path, Op op) {
        folders.computeIfAbsent(path.getParent(), f -> new ArrayList<>()).add(op);
    }

    private void force(int file) {
        for (var op : unforced.getOrDefault(file, List.of())) {
            apply(file, op);
        }
        unforced.remove(file);
    }

    private void apply(int file, Op op) {
        var content = forced.getOrDefault(file, new byte[0]);
        switch (op) {
            case Op.Write write -> {
                var length = (int) Math.max(content.length, write.at() + write.bytes().length);
                var now = length == content.length ? content : Arrays.copyOf(content, length);
                System.arraycopy(write.bytes(), 0, now, (int) write.at(), write.bytes().length);
                forced.put(file, now);
            }
            case Op.Truncate cut -> {
                if (cut.length() < content.length) {
                    forced.put(file, Arrays.copyOf(content, (int) cut.length()));
                }
            }
            default -> throw new IllegalStateException(op.toString());
        }
    }

    private void enter(Op op) {
        switch (op) {
            case Op.Create create -> tree.put(create.path(), create.file());
            case Op.MakeFolder made -> tree.put(made.path(), FOLDER);
            case Op.Delete delete -> tree.remove(delete.path());
            case Op.Rename rename -> {
                var file = tree.remove(rename.from());
                if (file != null) {
                    tree.put(rename.to(), file);
                }
            }
            default -> throw new IllegalStateException(op.toString());
        }
    }

    private void lose() {
        unforced.forEach((file, ops) -> ops.stream()
                .filter(op -> random.nextBoolean())
                .forEach(op -> apply(file, op instanceof Op.Write write && random.nextInt(3) == 0 ? torn(write) : op)));
        folders.values()
                .forEach(ops -> ops.subList(0, random.nextInt(ops.size() + 1)).forEach(this::enter));
    }

    private Op torn(Op.Write write) {
        var length = random.nextInt(write.bytes().length + 1);
        if (random.nextBoolean()) {
            return new Op.Write(write.file(), write.at(), Arrays.copyOf(write.bytes(), length));
        }
        return new Op.Write(
                write.file(), write.at() + length, Arrays.copyOfRange(write.bytes(), length, write.bytes().length));
    }

    private void write(Path root, Path target) throws IOException {
        Files.createDirectories(target);
        for (var entry : new TreeMap<>(tree).entrySet()) {
            if (!entry.getKey().startsWith(root)) {
                continue;
            }
            var path = target.resolve(root.relativize(entry.getKey()).toString());
            if (Files.isDirectory(Objects.requireNonNull(path.getParent()))) {
                if (entry.getValue() == FOLDER) {
                    Files.createDirectories(path);
                } else {
                    Files.write(path, forced.getOrDefault(entry.getValue(), new byte[0]));
                }
            }
        }
    }
}
