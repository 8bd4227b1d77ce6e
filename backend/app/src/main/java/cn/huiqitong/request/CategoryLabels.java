package cn.huiqitong.request;

import cn.huiqitong.request.deadline.CategoryNames;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Tells the limits which categories there are. */
@Singleton
class CategoryLabels implements CategoryNames {

    @Override
    public SequencedMap<String, String> labels() {
        SequencedMap<String, String> labels = new LinkedHashMap<>();
        for (Category category : Category.values()) {
            labels.put(category.name(), category.label());
        }
        return labels;
    }
}
