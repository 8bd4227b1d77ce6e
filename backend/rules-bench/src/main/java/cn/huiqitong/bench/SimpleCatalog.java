package cn.huiqitong.bench;

import cn.huiqitong.rules.fact.Code;
import cn.huiqitong.rules.fact.CodeSystem;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.FactField;
import cn.huiqitong.rules.fact.FactType;
import cn.huiqitong.rules.fact.Supplier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers, dates, flags and codes: what every engine can be asked. */
final class SimpleCatalog {
    static final List<String> NUMBERS = List.of(
            "revenue",
            "revenuePrev",
            "taxPaid",
            "rdExpense",
            "rdRatio",
            "rdStaffRatio",
            "headcount",
            "insuredHeadcount",
            "layoffRate",
            "exportValue",
            "equipmentInvestment",
            "totalAssets",
            "debtRatio",
            "patents");
    static final List<String> FLAGS = List.of(
            "isHighTech",
            "isSme",
            "isSrdi",
            "isGiant",
            "isGazelle",
            "isListed",
            "aboveScale",
            "creditBlacklisted",
            "safetyAccident3y",
            "envPenalty3y");
    static final Map<String, List<String>> CODES = Map.of(
            "region",
            List.of(
                    "330100", "330102", "330105", "330106", "330108", "330109", "330110", "330111", "330112", "330113",
                    "330114", "330122", "330127", "330182"),
            "size",
            List.of("MICRO", "SMALL", "MEDIUM", "LARGE"),
            "taxCredit",
            List.of("A", "B", "M", "C", "D"),
            "orgType",
            List.of("LLC", "JSC", "SOE", "FOREIGN", "SOLE", "PARTNERSHIP"));
    static final String DATE = "establishedOn";
    static final String INDUSTRY = "industry";
    /** Sections of GB/T 4754 with their first and last division. */
    static final List<Section> SECTIONS = List.of(
            new Section("A", 1, 5),
            new Section("B", 6, 12),
            new Section("C", 13, 43),
            new Section("D", 44, 46),
            new Section("E", 47, 50),
            new Section("F", 51, 52),
            new Section("G", 53, 60),
            new Section("H", 61, 62),
            new Section("I", 63, 65),
            new Section("J", 66, 69),
            new Section("K", 70, 70),
            new Section("L", 71, 72),
            new Section("M", 73, 75),
            new Section("N", 76, 79),
            new Section("O", 80, 82),
            new Section("P", 83, 83),
            new Section("Q", 84, 86),
            new Section("R", 87, 91),
            new Section("S", 92, 97),
            new Section("T", 98, 98));

    static final FactCatalog CATALOG = FactCatalog.of(fields(), systems());

    private SimpleCatalog() {}

    record Section(String letter, int first, int last) {}

    static List<FactField> fields() {
        List<FactField> fields = new ArrayList<>();
        NUMBERS.forEach(key -> fields.add(field(key, FactType.NUMBER, null)));
        FLAGS.forEach(key -> fields.add(field(key, FactType.FLAG, null)));
        CODES.keySet().stream().sorted().forEach(key -> fields.add(field(key, FactType.CODE, key)));
        fields.add(field(INDUSTRY, FactType.CODE, INDUSTRY));
        fields.add(field(DATE, FactType.DATE, null));
        return fields;
    }

    static List<CodeSystem> systems() {
        List<CodeSystem> systems = new ArrayList<>();
        CODES.forEach((key, codes) -> systems.add(flat(key, codes)));
        List<Code> industries = new ArrayList<>();
        for (Section section : SECTIONS) {
            industries.add(new Code(section.letter(), section.letter(), List.of()));
            for (int division = section.first(); division <= section.last(); division++) {
                String code = section.letter() + (division < 10 ? "0" : "") + division;
                industries.add(new Code(code, code, List.of(section.letter())));
            }
        }
        systems.add(CodeSystem.of(INDUSTRY, INDUSTRY, null, industries));
        return systems;
    }

    static CodeSystem flat(String key, List<String> codes) {
        return CodeSystem.of(
                key,
                key,
                null,
                codes.stream().map(code -> new Code(code, code, List.of())).toList());
    }

    static FactField field(String key, FactType type, @Nullable String system, FactField... elements) {
        return new FactField(key, key, type, null, system, Supplier.FIRM, true, null, null, List.of(elements));
    }
}
