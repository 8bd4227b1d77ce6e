package cn.huiqitong.rules.fact;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Codes with a hierarchy in which a code may have several parents. Membership is precomputed: one bit per descendant.
 *
 * <p>In the system {@code industry} (GB/T 4754-2017) a longer code than the listed ones is known by its prefix: C3562
 * belongs to C356, C35 and C as soon as the division C35 is listed.
 */
public final class CodeSystem {
    private static final String PREFIXED_SYSTEM = "industry";
    private static final Pattern INDUSTRY_CODE = Pattern.compile("[A-Z]\\d{2,4}");
    private static final int DIVISION_LENGTH = 3;

    private final String system;
    private final String title;
    private final @Nullable String source;
    private final Map<String, Code> codes;
    private final Hierarchy hierarchy;

    private CodeSystem(String system, String title, @Nullable String source, Map<String, Code> codes) {
        this.system = system;
        this.title = title;
        this.source = source;
        this.codes = codes;
        this.hierarchy = new Hierarchy(codes.values());
    }

    /** Throws when a code comes twice or a parent is not listed; {@link CatalogReader} reports these as errors. */
    public static CodeSystem of(String system, String title, @Nullable String source, List<Code> codes) {
        Map<String, Code> byCode = new LinkedHashMap<>();
        for (Code code : codes) {
            if (byCode.put(code.code(), code) != null) {
                throw new IllegalArgumentException(system + ": code twice: " + code.code());
            }
        }
        return new CodeSystem(system, title, source, byCode);
    }

    public String system() {
        return system;
    }

    public String title() {
        return title;
    }

    public @Nullable String source() {
        return source;
    }

    /** All codes in the order of the source. */
    public Collection<Code> list() {
        return Collections.unmodifiableCollection(codes.values());
    }

    public Optional<Code> find(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /** Whether the code is listed, or known by its prefix. */
    public boolean contains(String code) {
        return resolve(code) != null;
    }

    /** Whether the code equals the ancestor or descends from it. False for codes that are not in the system. */
    public boolean isWithin(String code, String ancestor) {
        String listed = resolve(code);
        if (listed == null) {
            return false;
        }
        return codes.containsKey(ancestor)
                ? hierarchy.isWithin(listed, ancestor)
                : contains(ancestor) && code.startsWith(ancestor);
    }

    /**
     * Whether some code belongs to both: the two are related, or both contain a third. A firm known only as 南通市 may
     * or may not be in 崇川区.
     */
    public boolean overlaps(String one, String other) {
        if (isWithin(one, other) || isWithin(other, one)) {
            return true;
        }
        return codes.containsKey(one) && codes.containsKey(other) && hierarchy.overlaps(one, other);
    }

    /** The codes as a question to many firms. */
    public CodeChoice choice(List<String> asked) {
        BitSet within = new BitSet();
        BitSet overlapping = new BitSet();
        for (String code : asked) {
            if (codes.containsKey(code)) {
                within.or(hierarchy.descendants(code));
                overlapping.or(hierarchy.overlapping(code));
            } else if (contains(code)) {
                mark(code, within, overlapping);
            }
        }
        List<String> unlisted = asked.stream()
                .filter(code -> !codes.containsKey(code) && contains(code))
                .toList();
        List<String> deep = asked.stream().filter(this::prefixed).toList();
        return new CodeChoice(bits(within), bits(overlapping), unlisted, deep);
    }

    /** The code as {@link Coding} has it; one that is not in the system stands behind all others. */
    public long place(String code) {
        String listed = resolve(code);
        if (listed == null) {
            return codes.size();
        }
        return hierarchy.index(listed) | (listed.equals(code) ? 0 : Coding.UNLISTED);
    }

    private void mark(String unlisted, BitSet within, BitSet overlapping) {
        for (String code : codes.keySet()) {
            int index = hierarchy.index(code);
            within.set(index, within.get(index) || isWithin(code, unlisted));
            overlapping.set(index, overlapping.get(index) || overlaps(code, unlisted));
        }
    }

    private boolean prefixed(String code) {
        return system.equals(PREFIXED_SYSTEM) && code.length() > DIVISION_LENGTH;
    }

    private long[] bits(BitSet set) {
        return Arrays.copyOf(set.toLongArray(), codes.size() / Long.SIZE + 1);
    }

    /** Name of the code; for a code known by its prefix, the listed name with the full code. */
    public String name(String code) {
        Code exact = codes.get(code);
        if (exact != null) {
            return exact.name();
        }
        String listed = resolve(code);
        Code prefix = listed == null ? null : codes.get(listed);
        return prefix == null ? code : prefix.name() + "（" + code + "）";
    }

    private @Nullable String resolve(String code) {
        if (codes.containsKey(code)) {
            return code;
        }
        return system.equals(PREFIXED_SYSTEM) && INDUSTRY_CODE.matcher(code).matches() ? longestPrefix(code) : null;
    }

    private @Nullable String longestPrefix(String code) {
        for (int length = code.length() - 1; length >= DIVISION_LENGTH; length--) {
            String prefix = code.substring(0, length);
            if (codes.containsKey(prefix)) {
                return prefix;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return system;
    }
}
