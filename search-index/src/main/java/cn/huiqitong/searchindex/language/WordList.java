package cn.huiqitong.searchindex.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lines of a data file beside this class, without comments and blank lines. */
final class WordList {

    private WordList() {}

    static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(file), file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static List<String> words(String file) {
        return lines(file).stream()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .toList();
    }
}
