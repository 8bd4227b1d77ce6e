package cn.huiqitong.request.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page in the docs is what the table says. To renew it: {@code mvn test -Dtest=DiagramTest -Dwrite.docs=true}. */
class DiagramTest {

    private static final Path PAGE = Path.of("../../docs/request-lifecycle.md");

    @Test
    void docsPageEqualsTheTable() throws IOException {
        String page = page();
        if (Boolean.getBoolean("write.docs")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).hasContent(page);
    }

    private static String page() {
        return """
                # The life cycle of a request

                Drawn from `cn.huiqitong.request.lifecycle.LifeCycle`; `DiagramTest` keeps this page equal to it.
                The portal offers a button, allows an act and tests it by the same table. What a department hands back is
                decided by the dispatch desk, the second time by a supervisor (首接负责). 办结 is not 解决: the firm says so.

                Clocks: 起 begins, 止 is met, 撤 is called off, 停 stands still, 续 goes on, 延 is extended, 退 and 再派
                enclose time between departments, which is accounted apart.

                ```mermaid
                %s```

                ## Rows

                %s""".formatted(Diagram.mermaid(LifeCycle.edges()), Diagram.table(LifeCycle.edges()));
    }
}
