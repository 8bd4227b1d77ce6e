package cn.huiqitong.policy;

import cn.huiqitong.platform.FieldError;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.seeds.SeedCodeSystem.Code;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what an editor filled in into content, all errors at once. What the form does not ask stays as it was. */
@Singleton
final class Drafting {

    private static final String UNKNOWN = "UNKNOWN";

    private final PolicyDocuments documents;
    private final Vocabulary vocabulary;

    Drafting(PolicyDocuments documents, Vocabulary vocabulary) {
        this.documents = documents;
        this.vocabulary = vocabulary;
    }

    /**
     * The content of the next version.
     *
     * @param before the newest version, null for a new item
     * @throws Problem 422 with an error at each wrong field
     */
    ItemContent content(DraftForm form, @Nullable ItemContent before) {
        var errors = new ArrayList<FieldError>();
        var document = documents.find(form.documentId());
        if (document.isEmpty()) {
            errors.add(wrong("documentId", "没有这份政策文件。"));
        }
        var region = vocabulary.find("region", form.region());
        var park = vocabulary.find("park", form.region());
        var keepsRegion = before != null && before.region().equals(form.region());
        if (region.isEmpty() && park.isEmpty() && !keepsRegion) {
            errors.add(wrong("region", "请从区划或园区中选择。"));
        }
        var benefitType = code("benefitType", form.benefitType(), "请从支持方式中选择。", errors);
        var obtain = code("obtain", Optional.ofNullable(form.obtain()).orElse(UNKNOWN), "请从兑现方式中选择。", errors);
        checkPeriod(form, errors);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        var level = document.map(found -> found.content().level()).orElseThrow();
        var place = keepsRegion && before != null
                ? new Place(before.region(), before.regionCodes(), before.parkCodes())
                : Place.of(region, park);
        return merge(form, before, new Chosen(benefitType, obtain, level, place));
    }

    private record Chosen(String benefitType, String obtain, String level, Place place) {}

    private record Place(String name, List<String> regionCodes, List<String> parkCodes) {
        static Place of(Optional<Code> region, Optional<Code> park) {
            return new Place(
                    region.or(() -> park).orElseThrow().name(),
                    region.map(code -> List.of(code.code())).orElse(List.of()),
                    region.isPresent()
                            ? List.of()
                            : park.map(code -> List.of(code.code())).orElse(List.of()));
        }
    }

    private ItemContent merge(DraftForm form, @Nullable ItemContent before, Chosen chosen) {
        var departments = vocabulary.departments(form.department());
        var codes = departments.stream().map(Code::code).toList();
        var sameObtain = before != null && before.obtain().equals(chosen.obtain());
        var sameDepartment = before != null && same(before.department(), form.department());
        return new ItemContent(
                form.documentId(),
                blankToNull(form.articleNo()),
                form.title().strip(),
                blankToNull(form.summary()),
                chosen.benefitType(),
                blankToNull(form.beneficiary()),
                form.conditions() == null ? List.of() : form.conditions(),
                amount(form, before),
                blankToNull(form.amountText()),
                chosen.obtain(),
                sameObtain && before != null && before.obtainInferred(),
                blankToNull(form.department()),
                sameDepartment && before != null && before.departmentInferred(),
                sameDepartment && before != null ? before.departmentCodes() : codes,
                sameDepartment && before != null
                        ? before.routeTo()
                        : codes.stream().findFirst().orElse(null),
                before == null ? null : before.applicationWindow(),
                form.validFrom(),
                form.validTo(),
                chosen.level(),
                chosen.place().name(),
                chosen.place().regionCodes(),
                chosen.place().parkCodes(),
                before == null ? null : before.exclusivity(),
                before == null ? null : before.payoutNote(),
                blankToNull(form.note()),
                before == null ? null : before.link(),
                form.rule(),
                form.rule() == null && before != null ? before.withoutRule() : null);
    }

    /** The collected figures belong to the collected text: an edited text stands alone. */
    private static @Nullable Map<String, Object> amount(DraftForm form, @Nullable ItemContent before) {
        return before != null && same(before.amountText(), form.amountText()) ? before.amount() : null;
    }

    private String code(String system, String value, String message, List<FieldError> errors) {
        var found = vocabulary.find(system, value);
        if (found.isEmpty()) {
            errors.add(wrong(system, message));
        }
        return found.map(Code::code).orElse(value);
    }

    private static void checkPeriod(DraftForm form, List<FieldError> errors) {
        if (form.validFrom() != null && form.validTo() != null && form.validTo().isBefore(form.validFrom())) {
            errors.add(wrong("validTo", "结束日期不能早于开始日期。"));
        }
    }

    private static FieldError wrong(String field, String message) {
        return new FieldError("draft." + field, "invalid", message);
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return Optional.ofNullable(blankToNull(one)).equals(Optional.ofNullable(blankToNull(other)));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
