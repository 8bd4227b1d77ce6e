package cn.huiqitong.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class SpreadsheetTest {

    /** Excel's own format "@": stays text when it is edited. */
    private static final String TEXT = "numFmtId=\"49\"";

    @Test
    void what_looks_like_a_formula_is_text_and_has_the_format_of_text() throws IOException {
        byte[] book = written();
        String sheet = entry(book, "xl/worksheets/sheet1.xml");
        assertThat(sheet).doesNotContain("<f>");
        for (String cell : List.of("A2", "B2", "C2", "D2")) {
            assertThat(format(book, cell)).as(cell).contains(TEXT);
        }
        assertThat(format(book, "E2")).as("harmless").doesNotContain(TEXT);
        assertThat(sheet).contains("=1+1").contains("r=\"F2\"").contains("<v>3</v>");
    }

    @Test
    void a_reader_gets_an_error_and_not_an_end_when_writing_failed() {
        var file = Spreadsheet.stream("x", book -> {
            book.sheet("x").line("y");
            throw new IllegalStateException("the database is down");
        });
        assertThatThrownBy(() -> file.getInputStream().readAllBytes()).isInstanceOf(IOException.class);
    }

    @Test
    void what_is_streamed_is_whole_however_slowly_it_is_read() throws IOException {
        var file = Spreadsheet.stream("x", book -> {
            Spreadsheet.Sheet sheet = book.sheet("x");
            for (int i = 0; i < 20_000; i++) {
                sheet.line("行" + i, i * 31 % 977, Instant.EPOCH);
            }
            sheet.finish();
        });
        byte[] all = file.getInputStream().readAllBytes();
        assertThat(entry(all, "xl/worksheets/sheet1.xml")).contains("行0<", "行19999<");
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Spreadsheet book = new Spreadsheet(out)) {
            Spreadsheet.Sheet sheet = book.sheet("一");
            sheet.head(List.of("甲", "乙"));
            sheet.line("=1+1", "+1", "-1", "@x", "1=1", 3);
            sheet.finish();
        }
        return out.toByteArray();
    }

    /** The format that a cell has. */
    private static String format(byte[] book, String cell) throws IOException {
        Matcher style = Pattern.compile("r=\"" + cell + "\"[^>]*? s=\"(\\d+)\"")
                .matcher(entry(book, "xl/worksheets/sheet1.xml"));
        if (!style.find()) {
            return "";
        }
        String styles = entry(book, "xl/styles.xml");
        String formats = styles.substring(styles.indexOf("<cellXfs"), styles.indexOf("</cellXfs"));
        Matcher xf = Pattern.compile("<xf [^>]*>").matcher(formats);
        String found = "";
        for (int at = 0; at <= Integer.parseInt(style.group(1)) && xf.find(); at++) {
            found = xf.group();
        }
        return found;
    }

    /** By the directory at the end, as Excel reads it. */
    private static String entry(byte[] book, String name) throws IOException {
        Path file = Files.createTempFile("book", ".xlsx");
        Files.write(file, book);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = Objects.requireNonNull(zip.getEntry(name), name);
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
