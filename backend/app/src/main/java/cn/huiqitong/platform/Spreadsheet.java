package cn.huiqitong.platform;

import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An Excel workbook written row by row into a stream; some hundred rows at a time are in memory. No cell is ever a formula:
 * text is written as text, and text that a spreadsheet would take for the beginning of one also has the format of text, so
 * that it stays text when somebody edits the cell.
 */
public final class Spreadsheet implements AutoCloseable {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Logger LOG = LoggerFactory.getLogger(Spreadsheet.class);
    private static final String FORMULA = "=+-@\t\r";
    private static final String AS_TEXT = "@";
    private static final String MOMENT = "yyyy-mm-dd hh:mm";
    private static final int FLUSH_EACH = 500;

    private final Workbook book;

    /** Writes all of a workbook. */
    @FunctionalInterface
    public interface Content {
        void write(Spreadsheet book) throws IOException;
    }

    /**
     * A file that is sent while it is written. When writing fails the connection breaks off, so that nobody takes half a
     * file for a whole one; when the reader goes away, writing ends.
     *
     * @param name without its ending
     */
    public static StreamedFile stream(String name, Content content) {
        Pipe pipe = new Pipe();
        Thread.ofVirtual().name("spreadsheet").start(() -> write(pipe, content));
        return new StreamedFile(pipe.in(), MediaType.of(TYPE)).attach(name + ".xlsx");
    }

    private static void write(Pipe pipe, Content content) {
        try (OutputStream out = new BufferedOutputStream(pipe.out())) {
            Spreadsheet book = new Spreadsheet(out);
            content.write(book);
            book.close();
            out.flush();
            pipe.end();
        } catch (IOException | RuntimeException e) {
            LOG.warn("a spreadsheet was not written to its end", e);
            pipe.fail();
        }
    }

    public Spreadsheet(OutputStream out) {
        this.book = new Workbook(out, "huiqitong", "1.0");
    }

    /** One sheet of the workbook; finished before the next one is begun. */
    public final class Sheet {

        private final Worksheet sheet;
        private int row;

        private Sheet(String name) {
            this.sheet = book.newWorksheet(name);
        }

        /** A line of headings, which stays in sight. */
        public void head(List<String> headings) throws IOException {
            for (int column = 0; column < headings.size(); column++) {
                write(column, headings.get(column));
                sheet.style(row, column).bold().set();
            }
            next();
            sheet.freezePane(0, row);
        }

        /** A line; numbers stay numbers, instants are shown in the city's time, null is empty. */
        public void line(@Nullable Object... cells) throws IOException {
            for (int column = 0; column < cells.length; column++) {
                write(column, cells[column]);
            }
            next();
        }

        private void write(int column, @Nullable Object value) {
            switch (value) {
                case null -> {}
                case Number number -> sheet.value(row, column, number);
                case Instant at -> {
                    sheet.value(row, column, LocalDateTime.ofInstant(at, Today.ZONE));
                    sheet.style(row, column).format(MOMENT).set();
                }
                default -> text(column, value.toString());
            }
        }

        /** In the cell itself: a table of shared strings would be kept until the end. */
        private void text(int column, String text) {
            sheet.inlineString(row, column, text);
            if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) {
                sheet.style(row, column).format(AS_TEXT).set();
            }
        }

        private void next() throws IOException {
            row++;
            if (row % FLUSH_EACH == 0) {
                sheet.flush();
            }
        }

        public void finish() throws IOException {
            sheet.finish();
        }
    }

    public Sheet sheet(String name) {
        return new Sheet(name);
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
