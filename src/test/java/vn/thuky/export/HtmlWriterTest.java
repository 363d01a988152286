package vn.thuky.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import vn.thuky.domain.document.FileFormat;

class HtmlWriterTest {
    private final byte[] bytes = new Exporter().bytes(RichPaper.minutes(), FileFormat.HTML, RichPaper.IMPRINT);
    private final String html = new String(bytes, StandardCharsets.UTF_8);

    @Test
    void thePageNeedsNothingFromOutside() {
        assertThat(html).doesNotContain("<link", "<script", "<img", "url(", "@import", "src=");
        assertThat(html).contains("lang=\"vi\"", "@page");
    }

    @Test
    void thePageIsWellFormedAndItsTablesHaveHeaders() throws Exception {
        var page = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));

        assertThat(page.getElementsByTagName("h1").getLength()).isEqualTo(2);
        assertThat(page.getElementsByTagName("th").getLength()).isEqualTo(6);
        assertThat(page.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(RichPaper.minutes().title());
    }
}
