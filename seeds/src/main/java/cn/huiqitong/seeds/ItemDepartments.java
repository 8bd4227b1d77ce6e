package cn.huiqitong.seeds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The departments of an item as codes of the system {@code department}.
 *
 * @param stated departments that the item names
 * @param inferred departments inferred by the collectors, where none is named
 * @param routeTo department that a request about the item goes to first; null means the dispatcher decides
 * @param basis STATED, INFERRED, COUNTERPART (the city's counterpart of a department above it) or null
 */
public record ItemDepartments(
        String itemId,
        List<String> stated,
        List<String> inferred,
        @Nullable String routeTo,
        @Nullable String basis) {
    public ItemDepartments {
        stated = List.copyOf(stated);
        inferred = List.copyOf(inferred);
    }
}
