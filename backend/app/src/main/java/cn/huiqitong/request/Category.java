package cn.huiqitong.request;

import java.util.Optional;
import java.util.stream.Stream;

/** What kind of request a firm files. */
public enum Category {
    CONSULT("政策咨询"),
    APPLY_HELP("申报协助"),
    COMPLAINT("投诉反映"),
    SUGGESTION("意见建议");

    private final String label;

    Category(String label) {
        this.label = label;
    }

    static Optional<Category> find(String name) {
        return Stream.of(values())
                .filter(category -> category.name().equals(name))
                .findFirst();
    }

    public String label() {
        return label;
    }
}
