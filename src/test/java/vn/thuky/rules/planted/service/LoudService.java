package vn.thuky.rules.planted.service;

import java.sql.Connection;
import java.time.LocalTime;
import javafx.scene.Node;
import org.apache.poi.ss.usermodel.Workbook;
import tools.jackson.databind.JsonNode;
import vn.thuky.rules.planted.domain.Note;

/** Does everything a service may not. */
public final class LoudService {
    private final Connection connection;
    private final Workbook workbook;
    private final JsonNode json;
    private final Node node;
    private final Note note;

    public LoudService(Connection connection, Workbook workbook, JsonNode json, Node node, Note note, String sixth) {
        this.connection = connection;
        this.workbook = workbook;
        this.json = json;
        this.node = node;
        this.note = note;
        System.out.println(sixth);
    }

    @SuppressWarnings("JavaTimeDefaultTimeZone") // the mistake
    public String said() {
        return LocalTime.now() + " " + connection + workbook + json + node + note;
    }
}
