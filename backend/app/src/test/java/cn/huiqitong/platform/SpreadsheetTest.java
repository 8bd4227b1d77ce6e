package cn.huiqitong.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
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
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** What was written, as a library that reads workbooks finds it. */
class SpreadsheetTest {

    /** Excel's format of text: a cell that has it stays text when it is edited. */
    private static final String TEXT = "@";

    @Test
    void what_looks_like_a_formula_is_text_and_has_the_format_of_text() throws IOException {
        byte[] book = written();
        Row line = rows(book).get(1);
        for (int column = 0; column < 4; column++) {
            assertThat(line.getCell(column).getType()).isEqualTo(CellType.STRING);
            assertThat(format(book, line.getCell(column)))
                    .as(line.getCellText(column))
                    .isEqualTo(TEXT);
        }
        assertThat(line.getCellText(0)).isEqualTo("=1+1");
        assertThat(format(book, line.getCell(4))).as("harmless").isEmpty();
        assertThat(line.getCell(5).asNumber()).isEqualByComparingTo("3");
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
        List<Row> rows = rows(file.getInputStream().readAllBytes());
        assertThat(rows).hasSize(20_000);
        assertThat(rows.get(19_999).getCellText(0)).isEqualTo("行19999");
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

    private static List<Row> rows(byte[] workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getFirstSheet().read();
        }
    }

    /** The format code of a cell, empty when it has none; the reader does not tell it for a text in the cell itself. */
    private static String format(byte[] book, Cell cell) throws IOException {
        Matcher style = Pattern.compile("r=\"" + cell.getAddress() + "\"[^>]*? s=\"(\\d+)\"")
                .matcher(entry(book, "xl/worksheets/sheet1.xml"));
        if (!style.find()) {
            return "";
        }
        String styles = entry(book, "xl/styles.xml");
        List<String> formats = Pattern.compile("<xf numFmtId=\"(\\d+)\"")
                .matcher(styles.substring(styles.indexOf("<cellXfs"), styles.indexOf("</cellXfs")))
                .results()
                .map(xf -> xf.group(1))
                .toList();
        String id = formats.get(Integer.parseInt(style.group(1)));
        Matcher code = Pattern.compile("<numFmt numFmtId=\"" + id + "\" formatCode=\"([^\"]*)\"")
                .matcher(styles);
        return code.find() ? code.group(1) : "";
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
