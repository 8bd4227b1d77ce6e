package cn.huiqitong.policy.faq;

import org.jspecify.annotations.Nullable;

/** What one version says. @param clause the document and article that it rests on */
record FaqText(String question, String answer, @Nullable String clause) {

    FaqText {
        question = question.strip();
        answer = answer.strip();
        clause = clause == null || clause.isBlank() ? null : clause.strip();
    }
}
