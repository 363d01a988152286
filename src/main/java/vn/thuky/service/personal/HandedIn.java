package vn.thuky.service.personal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuky.domain.attachment.Attachment;
import vn.thuky.domain.attachment.AttachmentId;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.FinalVersion;
import vn.thuky.reading.FileWords;
import vn.thuky.service.AttachmentService;
import vn.thuky.service.Progress;
import vn.thuky.store.Store;
import vn.thuky.text.Mentions;

/**
 * Looks for a person in the files of a conference that were handed in, of the kinds whose words can be read; papers as they were sent are
 * looked at elsewhere.
 */
final class HandedIn {
    private final Store store;
    private final AttachmentService files;
    private final Mentions mentions;

    HandedIn(Store store, AttachmentService files, Mentions mentions) {
        this.store = store;
        this.files = files;
        this.mentions = mentions;
    }

    /**
     * What was found.
     *
     * @param naming those that name the person
     * @param unread those in which nothing can be looked for, such as pictures, or not everywhere
     */
    record Found(List<Attachment> naming, List<Attachment> unread) {}

    Found in(ConferenceId conference, Progress progress) {
        var naming = new ArrayList<Attachment>();
        var unread = new ArrayList<Attachment>();
        var sent = sent(conference);
        for (var file : store.attachments().attachments(conference)) {
            if (!sent.contains(file.id())) {
                progress.check(0, 1);
                var words = words(file);
                if (words.filter(read -> mentions.in(read.text())).isPresent()) {
                    naming.add(file);
                } else if (words.filter(FileWords.Words::whole).isEmpty()) {
                    unread.add(file);
                }
            }
        }
        return new Found(naming, unread);
    }

    private Optional<FileWords.Words> words(Attachment file) {
        return FileWords.reads(file.fileName()) && file.size() <= FileWords.LIMIT
                ? files.read(file).flatMap(content -> FileWords.of(file.fileName(), content))
                : Optional.empty();
    }

    private Set<AttachmentId> sent(ConferenceId conference) {
        var ids = new HashSet<AttachmentId>();
        store.documents().documents(conference).stream()
                .flatMap(document -> document.finals().stream())
                .flatMap(version -> version.files().stream())
                .map(FinalVersion.KeptFile::file)
                .forEach(ids::add);
        return ids;
    }
}
