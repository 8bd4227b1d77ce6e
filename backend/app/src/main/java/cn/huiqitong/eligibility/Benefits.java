package cn.huiqitong.eligibility;

import cn.huiqitong.rules.bundle.BestPackage;
import cn.huiqitong.rules.bundle.Bundle;
import cn.huiqitong.rules.bundle.ExclusionGroup;
import cn.huiqitong.rules.bundle.Option;
import java.math.BigDecimal;
import java.util.List;

/** What items come to together, under the groups of items that a firm does not get all of. */
final class Benefits {
    private final List<ExclusionGroup> groups;

    Benefits(List<cn.huiqitong.seeds.ExclusionGroup> groups) {
        this.groups = groups.stream().map(Benefits::group).toList();
    }

    /** The best choice among those whose amount has an upper bound; of the projects they are for nothing is known. */
    Bundle best(List<ResultView> results) {
        List<Option> options = results.stream()
                .flatMap(result ->
                        Amounts.upperBound(result.estimate())
                                .map(amount -> new Option(result.itemId(), amount))
                                .stream())
                .toList();
        return BestPackage.of(options, groups);
    }

    BigDecimal total(List<ResultView> results) {
        return best(results).total();
    }

    private static ExclusionGroup group(cn.huiqitong.seeds.ExclusionGroup group) {
        return new ExclusionGroup(
                group.id(),
                ExclusionGroup.Kind.valueOf(group.kind()),
                group.items(),
                group.cap(),
                group.clause(),
                group.text());
    }
}
