package cn.huiqitong.request.board;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.request.board.StatisticsView.WordView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page's tooltips and docs/statistics.md say the same. */
class StatisticsWordsTest {

    @Test
    void docs_hold_every_definition() throws IOException {
        String docs = Files.readString(Path.of("../../docs/statistics.md"));
        for (WordView word : WordView.all()) {
            assertThat(docs).contains("| " + word.label() + " | " + word.definition() + " |");
        }
    }
}
