package cn.huiqitong.eligibility.city;

import cn.huiqitong.rules.fact.CodeSystem;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.Facts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** One way to divide the firms for a count: each row has a small number that stands for its part. */
public final class Slicing {

    private static final int MOST = 127;
    private static final String UNKNOWN = "";

    private final String fact;
    private final int letters;
    private final CodeSystem system;
    private final List<String> parts = new ArrayList<>(List.of(UNKNOWN));
    private final int[] counts = new int[MOST + 1];
    private byte[] partOf = new byte[1024];
    private int rows;

    /** @param letters how much of a code makes the part: all of it when 0 */
    Slicing(String fact, int letters, FactCatalog catalog) {
        this.fact = fact;
        this.letters = letters;
        this.system =
                catalog.codeSystem(Objects.requireNonNull(catalog.get(fact).codeSystem()));
    }

    void put(int row, Facts facts) {
        if (row >= partOf.length) {
            partOf = Arrays.copyOf(partOf, Math.max(row + 1, partOf.length + partOf.length / 2));
        }
        if (row < rows) {
            counts[partOf[row]]--;
        }
        rows = Math.max(rows, row + 1);
        partOf[row] = (byte) part(facts.text(fact).orElse(UNKNOWN));
        counts[partOf[row]]++;
    }

    int count(int part) {
        return counts[part];
    }

    private int part(String code) {
        String part = letters > 0 && code.length() > letters ? code.substring(0, letters) : code;
        int known = parts.indexOf(part);
        if (known >= 0 || parts.size() > MOST) {
            return Math.max(known, 0);
        }
        parts.add(part);
        return parts.size() - 1;
    }

    int partOf(int row) {
        return partOf[row];
    }

    int size() {
        return parts.size();
    }

    String code(int part) {
        return parts.get(part);
    }

    String label(int part) {
        String code = parts.get(part);
        return code.isEmpty() ? "未知" : system.name(code);
    }
}
