package cn.huiqitong.browser;

import static cn.huiqitong.browser.Visitors.button;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** 我的政策 and 一企一档, as the owner of a firm uses them. */
@MicronautTest(transactional = false)
class FirmPagesBrowserIT extends Journey {

    private static final int QUESTIONS_SKIPPED_AT_MOST = 40;
    private static final String CREDIT = "银行信用是否良好";

    @Test
    void an_answer_to_the_next_question_changes_the_page_at_once() {
        var page = visitors().enter("ent3", 360, "/policies");
        var question = region(page, "再补一项信息");
        assertThat(question).containsText("关系到");
        Accessibility.check(page);

        answerOne(question);

        assertThat(page.getByText(Pattern.compile("已记下“.+”"))).isVisible();
        Accessibility.check(page);
    }

    @Test
    void the_best_package_says_its_sum_and_where_each_part_comes_from() {
        var page = visitors().enter("ent1", 1280, "/policies");
        var bundle = region(page, "最优组合");
        assertThat(bundle).containsText(Pattern.compile("这 \\d+ 项一起申请，合计 .*\\d.*元"));
        assertThat(bundle.getByRole(AriaRole.LINK).first()).isVisible();
        Accessibility.check(page);
    }

    @Test
    void what_a_firm_takes_back_no_longer_counts() {
        var page = visitors().enter("ent1", 360, "/enterprise");
        assertThat(fact(page, CREDIT)).isVisible();
        Accessibility.check(page);

        tab(page, "来源和授权").click();
        Accessibility.check(page);
        confirm(page, Pattern.compile("^收回授权：.*银行"), "收回授权");
        assertThat(button(page, Pattern.compile("^授权使用：.*银行"))).isVisible();
        tab(page, "企业资料").click();
        assertThat(fact(page, "注册地")).isVisible();
        assertThat(fact(page, CREDIT)).hasCount(0);

        tab(page, "来源和授权").click();
        confirm(page, Pattern.compile("^授权使用：.*银行"), "授权使用");
        tab(page, "企业资料").click();
        assertThat(fact(page, CREDIT)).isVisible();
    }

    /** Answers the first question that a yes or no or a number answers; goes on where it wants more. */
    private static void answerOne(Locator question) {
        for (int i = 0; i < QUESTIONS_SKIPPED_AT_MOST; i++) {
            var choices = question.locator(".ant-radio-button-wrapper");
            var numbers = question.getByRole(AriaRole.SPINBUTTON);
            if (choices.count() > 0) {
                choices.last().click();
            } else if (numbers.count() > 0) {
                numbers.first().fill("1");
            } else {
                button(question, "跳过").click();
                continue;
            }
            button(question, "更新结果").click();
            return;
        }
        throw new AssertionError("no question that a word or a number answers");
    }

    /** Opens a dialog and agrees to what it says. */
    private static void confirm(Page page, Pattern act, String agreed) {
        button(page, act).click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        button(dialog, agreed).click();
        assertThat(dialog).isHidden();
    }

    private static Locator region(Page page, String name) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator tab(Page page, String name) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }

    /** The name of a fact in the file; what may still be added is no fact. */
    private static Locator fact(Page page, String label) {
        return page.getByRole(AriaRole.TABPANEL, new Page.GetByRoleOptions().setName("企业资料"))
                .locator("dt")
                .getByText(label, new Locator.GetByTextOptions().setExact(true));
    }
}
