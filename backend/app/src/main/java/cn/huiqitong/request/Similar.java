package cn.huiqitong.request;

import cn.huiqitong.request.asked.Likeness;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a firm is about to ask what it has asked already: the same item, or words that share half their bigrams. */
final class Similar {

    private Similar() {}

    static List<ServiceRequest> among(
            List<ServiceRequest> open, Category category, String title, @Nullable String itemId) {
        Likeness words = Likeness.of(title);
        return open.stream()
                .filter(request -> sameItem(request, itemId)
                        || (request.content().category() == category
                                && words.to(Likeness.of(request.content().title()))))
                .toList();
    }

    private static boolean sameItem(ServiceRequest request, @Nullable String itemId) {
        return itemId != null && itemId.equals(request.content().itemId());
    }
}
