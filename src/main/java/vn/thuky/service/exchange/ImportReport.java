package vn.thuky.service.exchange;

import java.util.ArrayList;
import java.util.List;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.text.Texts;
import vn.thuky.text.Worded;

/**
 * What came of taking over a file.
 *
 * @param title name of the conference as it is called now
 * @param fresh the conference was not here before
 * @param changes how many changes were new here
 * @param organizations how many organizations were added to the office's list
 * @param attachments how many files were new here
 * @param conflicts what both laptops have changed; the later one shows, the other is in the history
 */
public record ImportReport(
        ConferenceId conference,
        String title,
        boolean fresh,
        int changes,
        int organizations,
        int attachments,
        List<Worded> conflicts)
        implements Worded {

    public ImportReport {
        conflicts = List.copyOf(conflicts);
    }

    /** Nothing in the file was new here. */
    public boolean nothingNew() {
        return changes == 0 && attachments == 0;
    }

    /** In one sentence. */
    @Override
    public String in(Texts texts) {
        if (nothingNew()) {
            return texts.get("exchange.nothingNew", title);
        }
        return fresh
                ? texts.get("exchange.added", title, changes, organizations, attachments)
                : texts.get("exchange.merged", title, changes, attachments, conflicts.size());
    }

    /** In several: the sentence, then one for each conflict. */
    public List<String> lines(Texts texts) {
        var lines = new ArrayList<String>();
        lines.add(in(texts));
        conflicts.forEach(conflict -> lines.add(conflict.in(texts)));
        return lines;
    }
}
