package cn.huiqitong.policy;

import cn.huiqitong.seeds.AmountText;
import cn.huiqitong.seeds.ItemDepartments;
import cn.huiqitong.seeds.SeedItem;
import cn.huiqitong.seeds.SeedLibrary;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Items of the seeds as content of a version. */
@Singleton
final class SeedItems {

    private final SeedLibrary seeds;

    SeedItems(SeedLibrary seeds) {
        this.seeds = seeds;
    }

    ItemContent content(SeedItem item) {
        var departments = seeds.departmentsOf(item.id());
        return new ItemContent(
                item.documentId(),
                item.articleNo(),
                item.title(),
                item.summary(),
                item.benefitType(),
                item.beneficiary(),
                item.conditions(),
                amount(item),
                AmountText.of(item),
                item.obtainShown(),
                item.obtainIsInferred(),
                item.department() == null ? item.departmentInferred() : item.department(),
                item.department() == null && item.departmentInferred() != null,
                departments.map(SeedItems::codes).orElse(List.of()),
                departments.map(ItemDepartments::routeTo).orElse(null),
                item.applicationWindow(),
                item.validFrom(),
                item.validTo(),
                item.level(),
                item.region(),
                item.regionCodes(),
                item.parkCodes(),
                item.exclusivity(),
                item.payoutNote(),
                item.note(),
                item.link().orElse(null),
                seeds.ruleOf(item.id()).orElse(null),
                seeds.reasonWithoutRule(item.id()).orElse(null));
    }

    private static List<String> codes(ItemDepartments departments) {
        return departments.stated().isEmpty() ? departments.inferred() : departments.stated();
    }

    /** Without the keys that say nothing. */
    private static Map<String, Object> amount(SeedItem item) {
        Map<String, Object> stated = new LinkedHashMap<>();
        item.amount().forEach((key, value) -> {
            if (value != null) {
                stated.put(key, value);
            }
        });
        return stated;
    }
}
