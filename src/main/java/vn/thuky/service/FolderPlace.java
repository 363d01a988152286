package vn.thuky.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a folder lies where files do not stay as they were written: on a disk of the network, or in a folder that is kept in step. */
final class FolderPlace {
    private static final Set<String> NETWORK = Set.of(
            "nfs",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "afpfs",
            "webdav",
            "davfs",
            "fuse.sshfs",
            "fuse.davfs2",
            "fuse.rclone",
            "ncpfs",
            "9p");

    private static final Pattern SYNC = Pattern.compile("(onedrive( ?-.*)?|dropbox( \\(.*\\))?|google ?drive|my drive|"
            + "drivefs|icloud ?drive|mobile documents|cloudstorage|nextcloud|owncloud|pcloud ?drive|mega|syncthing|"
            + "synologydrive|box sync)");

    private FolderPlace() {}

    /** What is to be said of a folder. */
    static Optional<StartFinding.Kind> warning(Path folder) throws IOException {
        return warning(folder, Files.getFileStore(folder).type());
    }

    static Optional<StartFinding.Kind> warning(Path folder, String diskType) {
        if (NETWORK.contains(diskType.toLowerCase(Locale.ROOT))
                || folder.toString().startsWith("\\\\")) {
            return Optional.of(StartFinding.Kind.NETWORK_DISK);
        }
        for (var part : folder.toAbsolutePath()) {
            if (SYNC.matcher(part.toString().toLowerCase(Locale.ROOT)).matches()) {
                return Optional.of(StartFinding.Kind.SYNC_FOLDER);
            }
        }
        return Optional.empty();
    }
}
