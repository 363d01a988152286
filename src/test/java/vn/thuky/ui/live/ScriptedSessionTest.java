package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;
import static vn.thuky.service.LiveConference.item;
import static vn.thuky.service.LiveConference.organization;
import static vn.thuky.service.LiveConference.person;
import static vn.thuky.service.LiveConference.site;
import static vn.thuky.service.LiveConference.speech;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.document.Reading;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.speech.Speech;
import vn.thuky.journal.Edit;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DossierService;
import vn.thuky.service.LiveConference;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Navigator;
import vn.thuky.ui.kit.Notices;
import vn.thuky.ui.kit.ScriptedDialogs;
import vn.thuky.ui.kit.WindowTasks;

/** A whole conference recorded by keys alone, 40 speeches and 400 notes of every kind: the minutes say what was typed. */
@SuppressWarnings("NullAway.Init")
class ScriptedSessionTest extends WindowTest {
    private static final int SPEECHES = 40;

    /** Of each speech. */
    private static final Duration LENGTH = Duration.ofSeconds(183);

    /** When the first speech begins and the last one ends. */
    private static final LocalTime FIRST = LocalTime.of(8, 35);

    private static final LocalTime END = FIRST.plus(LENGTH.multipliedBy(SPEECHES));

    private final WindowTasks tasks = new WindowTasks(failure -> {
        throw new AssertionError(failure);
    });
    private final Desk desk = new Desk(tasks, new ScriptedDialogs(), new Notices(), new Navigator());
    private LiveConference c;
    private LiveView view;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        c = new LiveConference(folder);
        c.workspace
                .ledger()
                .write(IntStream.range(0, SPEECHES)
                        .mapToObj(i -> Edit.put(paper(i)))
                        .toList());
        show(() -> {
            view = views.load(new LiveView(LiveModel.open(c, desk), look));
            return view.content();
        });
        act(() -> {
            // painting takes longer than everything else here, and what cannot be seen is not painted
            view.content().setOpacity(0);
            view.focus();
        });
        settle();
    }

    @AfterEach
    void close() {
        act(view::leave);
        act(tasks::close);
        c.close();
    }

    @Test
    void theMinutesSayWhatWasTyped() {
        openAndCallTheRoll();
        command(KeyCode.F9);
        c.pass(5);
        command(KeyCode.F9);
        IntStream.range(0, SPEECHES).forEach(this::giveSpeech);
        command(KeyCode.CONTROL, KeyCode.PERIOD);
        vote();
        command(KeyCode.F9);
        c.pass(5);
        command(KeyCode.CONTROL, KeyCode.B);
        until(() -> c.conference().status() == ConferenceStatus.RECORDED);

        assertThat(c.store().speeches().notes(ID)).hasSize(10 * SPEECHES);
        assertThat(minutes())
                .contains(
                        "Thời gian bắt đầu: 08 giờ 30 phút, ngày 30 tháng 9 năm 2026.",
                        "Thành phần tham dự (danh sách tại Phụ lục): mời 03 đại biểu, có mặt 02, chưa điểm danh 01.");
        assertThat(body(minutes())).containsExactlyElementsOf(body(expected()));
    }

    private void openAndCallTheRoll() {
        command(KeyCode.CONTROL, KeyCode.O);
        command(KeyCode.CONTROL, KeyCode.R);
        command(KeyCode.DOWN);
        command(KeyCode.ENTER);
        line("2");
        line("duc");
        command(KeyCode.ESCAPE);
        command(KeyCode.ESCAPE);
    }

    /** Ten notes in four minutes; those of one moment are of different kinds, as notes of a kind stand by time. */
    private void giveSpeech(int i) {
        command(KeyCode.CONTROL, KeyCode.ENTER);
        c.pass(1);
        lines(
                "kq Đạt chỉ tiêu " + i,
                "kk Thiếu phòng học " + i,
                "đề xuất: Bổ sung biên chế " + i,
                "mh Lớp học thông minh " + i,
                "cd Rà soát mạng lưới " + i,
                "ck Xây dựng kho học liệu " + i);
        moment();
        lines("kq Vượt tiến độ " + i, due(i) ? "cd Hoàn thành đề án " + i + " !30/10" : "dx Giảm hồ sơ " + i);
        agree(i);
        moment();
        line("Ghi them " + i);
        moment();
        line("s/them/thêm/");
        settle();
        c.pass(2);
    }

    private void agree(int i) {
        if (mentioning(i)) {
            keyboard().line("Nhất trí với @duc");
            until(() -> ask(() -> !findAll(".entry .offer").isEmpty()));
            press(KeyCode.TAB);
        } else {
            keyboard().line("Nhất trí với báo cáo");
        }
        line(" lần " + i);
    }

    private static boolean due(int i) {
        return i % 4 == 0;
    }

    private static boolean mentioning(int i) {
        return i % 8 == 0;
    }

    private void vote() {
        press(KeyCode.F3);
        until(() -> ask(() -> !findAll(".vote .text-input:focused").isEmpty()));
        keyboard().line("Thông qua quy chế");
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        keyboard().line("2");
        press(KeyCode.ENTER);
        until(() -> !c.store().votes().votes(ID).isEmpty());
    }

    /** The course and the outcome, as the script has them. */
    private static List<String> expected() {
        var lines = new ArrayList<String>();
        lines.add("1. Khai mạc");
        lines.add("Từ 08 giờ 30 phút đến 08 giờ 35 phút.");
        lines.add("2. Tham luận của các Sở");
        lines.add("Từ 08 giờ 35 phút đến " + said(END) + ".");
        IntStream.range(0, SPEECHES).forEach(i -> lines.addAll(expectedSpeech(i)));
        lines.add("3. Bế mạc");
        lines.add("Từ " + said(END) + " đến " + said(END.plusMinutes(5)) + ".");
        lines.add("4. Biểu quyết");
        lines.add("(1) Thông qua quy chế.");
        lines.add("- Kết quả: tán thành 02, không tán thành 00, không có ý kiến 00, trên tổng số 02 đại biểu có mặt;"
                + " được thông qua (yêu cầu quá nửa số đại biểu có mặt).");
        lines.add("5. Cam kết, nhiệm vụ được giao");
        lines.add("Nhiệm vụ được giao:");
        var due = IntStream.range(0, SPEECHES).filter(ScriptedSessionTest::due).toArray();
        IntStream.range(0, due.length)
                .mapToObj(n -> "(%d) Hoàn thành đề án %d 30/10. Chủ trì: …………………….".formatted(n + 1, due[n]))
                .forEach(lines::add);
        lines.add("6. Kết luận hội nghị");
        lines.add("Ý kiến chỉ đạo tại hội nghị:");
        var number = 0;
        for (var i = 0; i < SPEECHES; i++) {
            lines.add("(%d) Rà soát mạng lưới %d.".formatted(++number, i));
            if (due(i)) {
                lines.add("(%d) Hoàn thành đề án %d 30/10.".formatted(++number, i));
            }
        }
        lines.add("Hội nghị kết thúc vào " + said(END.plusMinutes(5)) + ", ngày 30 tháng 9 năm 2026./.");
        return lines;
    }

    private static List<String> expectedSpeech(int i) {
        var lines = new ArrayList<String>();
        var from = FIRST.plus(LENGTH.multipliedBy(i));
        var who = i % 2 == 0
                ? "Ngô Thị Minh, Giám đốc Sở Giáo dục và Đào tạo Hà Nội (điểm cầu Bộ GDĐT)"
                : "Lê Văn Đức, Giám đốc Sở Giáo dục và Đào tạo Đà Nẵng (điểm cầu Đà Nẵng)";
        lines.add("2.%d. Sở Giáo dục và Đào tạo %s: Bài số %d".formatted(i + 1, i % 2 == 0 ? "Hà Nội" : "Đà Nẵng", i));
        lines.add("Người phát biểu: %s; từ %s đến %s.".formatted(who, said(from), said(from.plus(LENGTH))));
        lines.addAll(List.of("- Kết quả:", "+ Đạt chỉ tiêu " + i + ".", "+ Vượt tiến độ " + i + "."));
        lines.add("- Khó khăn: Thiếu phòng học " + i + ".");
        lines.addAll(
                due(i)
                        ? List.of("- Đề xuất: Bổ sung biên chế " + i + ".")
                        : List.of("- Đề xuất:", "+ Bổ sung biên chế " + i + ".", "+ Giảm hồ sơ " + i + "."));
        lines.add("- Mô hình hay: Lớp học thông minh " + i + ".");
        lines.add("- Nhất trí với " + (mentioning(i) ? "Lê Văn Đức" : "báo cáo") + " lần " + i + ".");
        lines.add("- Ghi thêm " + i + ".");
        lines.add("- Cam kết: Xây dựng kho học liệu " + i + ".");
        return lines;
    }

    private static String said(LocalTime time) {
        return "%02d giờ %02d phút".formatted(time.getHour(), time.getMinute());
    }

    /** From the first agenda item to the end. */
    private static List<String> body(List<String> lines) {
        return lines.subList(lines.indexOf("1. Khai mạc"), lines.size()).stream()
                .takeWhile(line -> !line.equals("THƯ KÝ"))
                .toList();
    }

    private List<String> minutes() {
        var dossier = new DossierService(c.store()).dossier(ID).orElseThrow();
        return Reading.of(DocumentKind.MINUTES, dossier).lines();
    }

    /** Typed faster than the screen is drawn. */
    private void lines(String... texts) {
        act(() -> List.of(texts).forEach(this::line));
    }

    private void line(String text) {
        keyboard().line(text);
        press(KeyCode.ENTER);
    }

    /** What was typed is stored, and a second passes. */
    private void moment() {
        settle();
        c.clock.pass(Duration.ofSeconds(1));
    }

    private void command(KeyCode... keys) {
        press(keys);
        settle();
    }

    /** Waits for what was asked of the records, and for what the changes then told the screen. */
    private void settle() {
        for (var again = 0; again < 2; again++) {
            var done = new CompletableFuture<Boolean>();
            tasks.run(() -> {}, () -> done.complete(true));
            done.join();
        }
    }

    private static Speech paper(int i) {
        var seat = i % 2;
        return Speech.titled(speech(i), ID, "Bài số " + i)
                .withPosition(i)
                .withSpeakers(List.of(person(seat)))
                .withOrganization(Optional.of(organization(seat)))
                .withSite(Optional.of(site(seat)))
                .withItem(Optional.of(item(1)))
                .withRegistered(Duration.ofMinutes(10));
    }
}
