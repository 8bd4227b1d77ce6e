package cn.huiqitong.enterprise.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV file with a header, read one at a time; a row is never held longer than it is needed. */
final class CsvRows implements Rows {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setTrim(true).setIgnoreEmptyLines(false).get();

    private final RowLimit characters;
    private final Iterator<CSVRecord> records;
    private final List<String> header;
    private int row = 1;

    /** @param needed columns that the header must have */
    CsvRows(InputStream in, Set<String> needed) {
        try {
            characters = new RowLimit(Charsets.reader(in));
            records = CSVParser.builder()
                    .setReader(characters)
                    .setFormat(FORMAT)
                    .get()
                    .iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CSVRecord first = read();
        if (first == null) {
            throw new BadFile(1, "文件是空的。");
        }
        header = first.toList();
        check(needed);
    }

    private void check(Set<String> needed) {
        Set<String> seen = new HashSet<>();
        header.stream()
                .filter(name -> !name.isEmpty() && !seen.add(name))
                .findFirst()
                .ifPresent(twice -> {
                    throw new BadFile(1, "表头中“" + twice + "”出现了两次。");
                });
        List<String> missing =
                needed.stream().filter(name -> !seen.contains(name)).sorted().toList();
        if (!missing.isEmpty()) {
            throw new BadFile(1, "表头缺少" + missing.size() + "列：" + String.join("、", missing) + "。");
        }
    }

    @Override
    public @Nullable Row next() {
        CSVRecord found = filled();
        if (found == null) {
            return null;
        }
        if (found.size() > header.size()) {
            throw new BadFile(row, "第 " + row + " 行有 " + found.size() + " 列，表头只有 " + header.size() + " 列，请检查逗号和引号。");
        }
        Map<String, Object> cells = new LinkedHashMap<>();
        for (int i = 0; i < found.size(); i++) {
            if (!found.get(i).isBlank()) {
                cells.put(header.get(i), found.get(i));
            }
        }
        return new Row(row, cells);
    }

    /** The next row that is not empty; empty ones count as lines all the same. */
    private @Nullable CSVRecord filled() {
        CSVRecord found;
        do {
            row++;
            found = read();
        } while (found != null && found.stream().allMatch(String::isBlank));
        return found;
    }

    private @Nullable CSVRecord read() {
        characters.nextRow();
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new BadFile(row, "第 " + row + " 行之后有无法识别的字符，请另存为 UTF-8 编码。");
            }
            if (e.getCause() instanceof CSVException || e.getCause() instanceof RowLimit.TooLong) {
                throw new BadFile(row, "第 " + row + " 行无法识别，请检查引号。");
            }
            throw e;
        }
    }
}
