package vn.thuky.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thuky.document.block.Block;
import vn.thuky.document.block.Heading;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Paragraph;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.domain.office.PaperStyle;

class PaginationTest {
    private static final int PARAGRAPHS = 120;
    private static final int DOTS = 40;

    private static final Paper BEFORE = paper(blocks());
    private static final Pagination PAGINATION = paginated(BEFORE);

    @Test
    void aChangedPageIsTheSamePictureBeforeTheWholeIsMade() {
        var block = blockOfPage(4);
        var after = changed(blocks -> set(blocks, block + 1, "Nội dung mới ghi, dài hơn một chút."));

        assertThat(ahead(after, 4)).isEqualTo(whole(after, 4));
        assertThat(ahead(after, 4)).isNotEqualTo(whole(BEFORE, 4));
    }

    @Test
    void aBlockAddedOnAPageIsShownAhead() {
        var block = blockOfPage(4);
        var after = changed(blocks -> {
            blocks.add(block + 1, paragraph("Ý kiến được ghi thêm."));
            return blocks;
        });

        assertThat(ahead(after, 4)).isEqualTo(whole(after, 4));
    }

    @Test
    void theFirstPageHasNoNumberAheadEither() {
        var after = changed(blocks -> set(blocks, 1, "Nội dung đầu được sửa."));

        assertThat(ahead(after, 0)).isEqualTo(whole(after, 0));
    }

    @Test
    void theLastPageOfASectionIsShownAhead() {
        var after = changed(blocks -> set(blocks, blocks.size() - 1, "Câu cuối được sửa."));
        var last = PAGINATION.anchors().stream()
                .filter(anchor -> anchor.block() == PARAGRAPHS - 1)
                .findFirst()
                .orElseThrow()
                .page();

        assertThat(ahead(after, last)).isEqualTo(whole(after, last));
    }

    @Test
    void nothingIsSetAheadForPagesThatDidNotChange() {
        var after = changed(blocks -> set(blocks, blocks.size() - 1, "Câu cuối được sửa."));

        assertThat(PAGINATION.stretch(after, 2, 3)).isEmpty();
        assertThat(PAGINATION.stretch(BEFORE, 4, 5)).isEmpty();
    }

    @Test
    void aPaperOfOtherSectionsIsNotSetAhead() {
        var after = BEFORE.with(List.of(Section.portrait(blocks())));

        assertThat(PAGINATION.stretch(after, 4, 4)).isEmpty();
    }

    @Test
    void aBlockOverTwoPagesBeginsOnTheFirstOfThem() {
        var tops = PAGINATION.anchors().stream()
                .filter(anchor -> anchor.block() < PARAGRAPHS)
                .toList();

        assertThat(tops).extracting(PageAnchor::block).isSorted();
        assertThat(tops).allMatch(anchor -> anchor.top() > 50 && anchor.top() < 790);
    }

    private static Paper changed(UnaryOperator<List<Block>> change) {
        return paper(change.apply(new ArrayList<>(blocks())));
    }

    private static List<Block> set(List<Block> blocks, int index, String text) {
        blocks.set(index, paragraph(text));
        return blocks;
    }

    /** The block that begins first on a page. */
    private static int blockOfPage(int page) {
        return PAGINATION.anchors().stream()
                .filter(anchor -> anchor.page() == page)
                .findFirst()
                .orElseThrow()
                .block();
    }

    private static List<Block> blocks() {
        return IntStream.range(0, PARAGRAPHS).mapToObj(PaginationTest::block).toList();
    }

    private static Block block(int i) {
        return i % 9 == 0
                ? new Heading(1, Phrase.of(i / 9 + 1 + ". Nội dung"), Optional.empty())
                : paragraph("Ý kiến thứ %d của đại biểu tại điểm cầu, được ghi đủ. "
                        .formatted(i)
                        .repeat(1 + i % 7));
    }

    private static Paragraph paragraph(String text) {
        return Paragraph.of(Phrase.of(text));
    }

    private static Paper paper(List<Block> blocks) {
        var appendix = Section.landscape(List.of(paragraph("Phụ lục.")));
        return new Paper(
                DocumentKind.MINUTES,
                "Biên bản",
                PaperStyle.DEFAULT,
                List.of(Section.portrait(blocks), appendix),
                List.of());
    }

    private static PagePictures pictures(Paper paper) {
        return new PagePictures(new Exporter().bytes(paper, FileFormat.PDF, RichPaper.IMPRINT));
    }

    private static Pagination paginated(Paper paper) {
        try (var pictures = pictures(paper)) {
            return new Pagination(paper, pictures.anchors());
        }
    }

    private static int whole(Paper paper, int page) {
        try (var pictures = pictures(paper)) {
            return Arrays.hashCode(pictures.draw(page, DOTS).argb());
        }
    }

    private static int ahead(Paper after, int page) {
        var stretch = PAGINATION.stretch(after, page, page).orElseThrow();
        try (var pictures = new Exporter().pages(stretch, RichPaper.IMPRINT)) {
            return Arrays.hashCode(pictures.draw(page - stretch.page(), DOTS).argb());
        }
    }
}
