package vn.thuky.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.service.CannotOpen;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.WindowTasks;

@SuppressWarnings("NullAway.Init")
class PagesFailingTest extends WindowTest {
    private static final double NO_MEMORY_IS_ENOUGH = 1e6;

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final WindowTasks tasks = new WindowTasks(failures::add);
    private SamplePapers papers;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        papers = new SamplePapers(folder);
    }

    @AfterEach
    void close() {
        act(tasks::close);
        papers.close();
    }

    @Test
    void aPaperThatCannotBeMadeIsNoLongerBeingMade() {
        var pages = papers.pages(tasks, new ConferenceId("khong-co"));
        act(() -> pages.show(Edition.usual(DocumentKind.MINUTES)));

        until(() -> failures.size() == 1 && !pages.makingProperty().get());
        assertThat(ask(() -> pages.sheets().size())).isZero();
    }

    @Test
    void papersThatCannotBeLookedThroughAreNotSaidToBeInOrder() {
        var facts = papers.facts(tasks, new ConferenceId("khong-co"));
        act(() -> facts.ask(List.of(), _ -> {}));

        until(() -> failures.size() == 1 && facts.stateProperty().get() == PaperFacts.State.FAILED);
    }

    @Test
    void aPageForWhichThereIsNoMemoryIsTriedOnceAndDrawnWhenItFits() {
        var painter = new PagePainter(papers.preview(DocumentKind.MINUTES), 1, tasks);
        var sheet = new PageSheet(0, painter.sizes().getFirst());
        act(() -> painter.draw(List.of(sheet), _ -> NO_MEMORY_IS_ENOUGH));
        until(() -> !failures.isEmpty());

        act(() -> painter.draw(List.of(sheet), _ -> 1));

        until(() -> sheet.pictureProperty().get().isPresent());
        assertThat(failures).singleElement().isInstanceOf(OutOfMemoryError.class);
        act(painter::close);
    }
}
