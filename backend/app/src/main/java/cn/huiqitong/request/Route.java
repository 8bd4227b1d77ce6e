package cn.huiqitong.request;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the directory: where requests of this kind go. Null means any.
 *
 * @param id null until it is stored
 * @param itemDepartment code of the department that answers for the cited item
 * @param region code of the county or district where the firm is registered
 * @param category name of a {@link Category}
 * @param department who has it (主办)
 * @param assistants who helps (协办)
 */
@Serdeable
record Route(
        @Nullable Long id,
        int version,
        @Nullable String itemDepartment,
        @Nullable String region,
        @Nullable String category,
        String department,
        List<String> assistants,
        @Nullable String note) {

    private static final int BY_ITEM = 4;
    private static final int BY_REGION = 2;

    Route {
        assistants = List.copyOf(assistants);
    }

    boolean fits(Category ofCategory, @Nullable String ofRegion, @Nullable String ofItemDepartment) {
        return (category == null || category.equals(ofCategory.name()))
                && (region == null || region.equals(ofRegion))
                && (itemDepartment == null || itemDepartment.equals(ofItemDepartment));
    }

    /** The department of the item says more than the place, the place more than the category. */
    int particularity() {
        return (itemDepartment == null ? 0 : BY_ITEM) + (region == null ? 0 : BY_REGION) + (category == null ? 0 : 1);
    }
}
