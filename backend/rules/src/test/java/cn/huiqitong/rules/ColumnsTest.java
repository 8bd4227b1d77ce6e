package cn.huiqitong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiqitong.rules.columns.Columns;
import cn.huiqitong.rules.fact.Facts;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private static final int FIRMS = Columns.ROWS + 300;

    @Test
    void givesBackEqualFacts() {
        Columns columns = Columns.of(Corpus.CATALOG);
        List<Facts> firms =
                IntStream.range(0, FIRMS).mapToObj(ColumnsTest::firm).toList();
        firms.forEach(columns::add);
        assertThat(columns.size()).isEqualTo(FIRMS);
        assertThat(all(columns)).isEqualTo(firms);
    }

    @Test
    void changesRowsInFullAndInOpenTables() {
        Columns columns = Columns.of(Corpus.CATALOG);
        IntStream.range(0, FIRMS).mapToObj(ColumnsTest::firm).forEach(columns::add);
        for (int row = 0; row < FIRMS; row += 97) {
            columns.set(row, firm(row + 50_000));
        }
        assertThat(all(columns))
                .isEqualTo(IntStream.range(0, FIRMS)
                        .mapToObj(row -> firm(row % 97 == 0 ? row + 50_000 : row))
                        .toList());
    }

    @Test
    void keepsNumbersThatNoLongHolds() {
        Columns columns = Columns.of(Corpus.CATALOG);
        List<String> numbers = List.of("0.1", "-3", "1234567890123456789012345", "0.000000001", "999999999999.999999");
        numbers.forEach(number -> columns.add(large(number)));
        columns.set(1, large("77777777777777777777.5"));
        columns.set(2, large("5"));
        assertThat(all(columns))
                .containsExactly(
                        large("0.1"),
                        large("77777777777777777777.5"),
                        large("5"),
                        large("0.000000001"),
                        large("999999999999.999999"));
    }

    private static Facts large(String number) {
        return Facts.of(Map.of("totalAssets", number, "revenue", Map.of("2023", number, "2024", 1)), Corpus.CATALOG)
                .get();
    }

    private static List<Facts> all(Columns columns) {
        return IntStream.range(0, columns.size()).mapToObj(columns::facts).toList();
    }

    private static Facts firm(int seed) {
        RandomFacts random = new RandomFacts(seed);
        Map<String, Object> whole = random.whole();
        return Facts.of(seed % 3 == 0 ? whole : random.holed(whole), Corpus.CATALOG)
                .get();
    }
}
