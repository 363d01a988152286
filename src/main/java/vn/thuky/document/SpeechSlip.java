package vn.thuky.document;

import java.util.List;
import java.util.Optional;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Paragraph;
import vn.thuky.document.block.Paragraph.Look;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.document.block.Signatures;
import vn.thuky.document.block.Title;
import vn.thuky.domain.document.DocumentKind;

/** Phiếu đăng ký phát biểu: a form to fill in by hand; its blanks are meant. */
final class SpeechSlip {
    private static final List<String> LINES = List.of(
            "document.slip.name",
            "document.slip.seat",
            "document.slip.site",
            "document.slip.topic",
            "document.slip.more",
            "document.slip.more",
            "document.slip.length");

    private final Draft draft;
    private final Frame frame;

    SpeechSlip(Dossier dossier, Draft draft) {
        this.draft = draft;
        frame = new Frame(dossier, DocumentKind.SPEECH_SLIP, draft);
    }

    Paper paper() {
        draft.add(frame.undated());
        draft.add(new Title(draft.text("document.slip.title"), frame.conference(), true));
        LINES.forEach(key -> draft.add(new Paragraph(draft.words(key), Look.FLUSH, Optional.empty())));
        draft.add(new Paragraph(draft.words("document.slip.form"), Look.FLUSH, Optional.empty()));
        var signer = new Signatures.Signer(List.of(draft.words("document.slip.signer")), Phrase.EMPTY);
        draft.add(new Signatures(Optional.empty(), signer, List.of()));
        return frame.paper("document.slip.fullTitle", List.of(Section.portrait(draft.takeBlocks())));
    }
}
