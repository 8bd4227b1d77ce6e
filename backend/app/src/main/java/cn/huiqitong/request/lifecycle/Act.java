package cn.huiqitong.request.lifecycle;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody does to a request. */
public enum Act {
    // 点单
    SAVE("存为草稿"),
    FILE("提交诉求"),
    REGISTER("代为登记"),
    ATTACH("添加附件"),
    DETACH("删除附件"),
    WITHDRAW("撤回"),
    // 派单
    ROUTE("自动派单"),
    ASSIGN("派单"),
    OBJECT("派单异议"),
    RETURN("退单"),
    UPHOLD("维持派单"),
    TRANSFER("转办"),
    INVITE("邀请协办"),
    MERGE("并单"),
    // 办单
    ACCEPT("签收"),
    CONTACT("首次联系"),
    REPLY("阶段答复"),
    ASSIST("协办意见"),
    ASK("请企业补充"),
    SUPPLY("补充材料"),
    LAPSE("补充超期"),
    RESUME("恢复办理"),
    ASK_EXTENSION("申请延期"),
    GRANT_EXTENSION("同意延期"),
    REFUSE_EXTENSION("不同意延期"),
    TRACK("转入跟踪"),
    COME_BACK("跟踪到期"),
    ANSWER("答复"),
    // 跟单
    REMIND("催办"),
    ESCALATE("督办"),
    LIFT("提级办理"),
    RETIME("重算时限"),
    // 销单
    CONFIRM("确认办结"),
    AUTO_CONFIRM("默认确认"),
    REOPEN("要求重新办理"),
    RATE("评价"),
    CALL_BACK("差评回访"),
    REPAIR("整改完成"),
    APPEAL("差评申诉"),
    UPHOLD_APPEAL("认定误评"),
    DISMISS_APPEAL("驳回申诉"),
    VISIT("回访");

    private final String label;

    Act(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The name on the wire, for instance {@code accept}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its history entry carries the digest of what was filed. */
    public boolean carriesContent() {
        return this == SAVE || this == FILE || this == REGISTER;
    }

    public static Optional<Act> find(String code) {
        return Stream.of(values()).filter(act -> act.code().equals(code)).findFirst();
    }
}
