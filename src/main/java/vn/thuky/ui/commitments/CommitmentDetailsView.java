package vn.thuky.ui.commitments;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.InputMethod;
import vn.thuky.ui.kit.KeptTextArea;
import vn.thuky.ui.kit.Look;

/** What stands behind the selected commitment: its whole text and source, its reports, its earlier deadlines. */
public final class CommitmentDetailsView {
    private final CommitmentsViewModel model;
    private final Look look;

    @FXML
    private Pane root;

    @FXML
    private TextArea text;

    @FXML
    private Hyperlink source;

    @FXML
    private ReportListControl reports;

    @FXML
    private TextField reached;

    @FXML
    private TextField report;

    @FXML
    private Label problem;

    @FXML
    private Button attach;

    @FXML
    private DeadlineListControl deadlines;

    public CommitmentDetailsView(CommitmentsViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        var selected = model.details();
        root.disableProperty().bind(model.selection().anyProperty().map(any -> !any));
        KeptTextArea.bind(text, selected.text());
        source.textProperty()
                .bind(selected.sourceProperty()
                        .map(now -> now.map(message -> message.in(look.texts()))
                                .orElse(look.texts().get("commitments.source.open"))));
        var typed = selected.reports();
        reports.setItems(typed.lines());
        reports.prepare(look.texts(), typed::open, typed::delete);
        reached.textProperty().bindBidirectional(typed.percentProperty());
        report.textProperty().bindBidirectional(typed.textProperty());
        InputMethod.watch(reached).onEnter(reached, typed::add);
        InputMethod.watch(report).onEnter(report, typed::add);
        problem.textProperty()
                .bind(typed.problemProperty()
                        .map(now -> now.map(message -> message.in(look.texts())).orElse("")));
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        deadlines.show(selected.deadlines(), look.texts());
        look.actions().on(Action.ATTACH, typed::attach, model.selection().anyProperty());
        new ActionControls(look).attach(Action.ATTACH, attach);
    }

    @FXML
    private void addReport() {
        model.details().reports().add();
    }

    @FXML
    private void openSource() {
        model.details().openSource();
    }

    Node content() {
        return root;
    }
}
