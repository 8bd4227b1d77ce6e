package cn.huiqitong.request;

import cn.huiqitong.platform.Problem;
import cn.huiqitong.policy.PolicyItem;
import cn.huiqitong.policy.PolicyItems;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The released items that requests are about, with the department that answers for each. */
@Singleton
class CitedItems {

    private final PolicyItems items;
    private final DepartmentNames departments;

    CitedItems(PolicyItems items, DepartmentNames departments) {
        this.items = items;
        this.departments = departments;
    }

    /** @throws Problem 422 at {@code itemId} */
    CitedItem get(String id) {
        return find(id).orElseThrow(() -> Problem.invalid("itemId", "没有找到这条政策，请重新选择。"));
    }

    Optional<CitedItem> find(String id) {
        return items.find(id).map(this::cited);
    }

    private CitedItem cited(PolicyItem item) {
        return new CitedItem(
                item.id(),
                item.title(),
                Optional.ofNullable(item.content().routeTo()).filter(departments::knows));
    }
}
