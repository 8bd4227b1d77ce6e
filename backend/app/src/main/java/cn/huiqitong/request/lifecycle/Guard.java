package cn.huiqitong.request.lifecycle;

/** A condition on the situation without which an act is not offered. */
public enum Guard {
    OWN_REQUEST(Trait.OWN_REQUEST, true, "本企业的诉求", "只能处理本企业提交的诉求"),
    OWN_DEPARTMENT(Trait.OWN_DEPARTMENT, true, "派给本部门", "该诉求没有派给您所在的部门"),
    ASSISTANCE_OWED(Trait.ASSISTANCE_OWED, true, "尚未给出协办意见", "没有等待您所在部门给出的协办意见"),
    OVERDUE(Trait.OVERDUE, true, "已超过办理时限", "还在办理时限内，超过时限后才能催办"),
    NOT_OVERDUE(Trait.OVERDUE, false, "尚未超过办理时限", "已经超过办理时限，延期要在到期前申请"),
    NOT_RETURNED(Trait.RETURNED, false, "未曾退转", "这件诉求已经退转过，再移交要经派单台"),
    NOT_RETURNED_TWICE(Trait.RETURNED_TWICE, false, "退转不满两次", "已退转两次，按首接负责由督查员决定"),
    NOT_SETTLED(Trait.SETTLED, false, "督查员未曾定责", "督查员已经定责，请按决定办理"),
    NOT_CONTACTED(Trait.CONTACTED, false, "尚未联系企业", "首次联系已经记录"),
    PAUSES_LEFT(Trait.PAUSES_USED_UP, false, "补充次数未用完", "请企业补充的次数已经用完，请直接办理"),
    EXTENSION_ASKED(Trait.EXTENSION_ASKED, true, "有待批的延期申请", "没有待批的延期申请"),
    NO_EXTENSION_ASKED(Trait.EXTENSION_ASKED, false, "没有待批的延期申请", "已有一份延期申请在等督查员答复"),
    EXTENSIONS_LEFT(Trait.EXTENSIONS_USED_UP, false, "延期次数未用完", "延期次数已经用完"),
    NOT_LIFTED(Trait.LIFTED, false, "尚未提级", "这件诉求已经提级"),
    NOT_RATED(Trait.RATED, false, "尚未评价", "这件诉求已经评价过了，每件只能评价一次"),
    BADLY_RATED(Trait.BADLY_RATED, true, "评价为差评", "不是差评"),
    NOT_APPEALED(Trait.APPEALED, false, "尚未申诉", "已经申诉过了"),
    APPEAL_OPEN(Trait.APPEAL_OPEN, true, "有待审的申诉", "没有待审的申诉"),
    REOPENABLE(Trait.REOPENABLE, true, "办结不久", "已过可以要求重新办理的期限，请另提一件诉求"),
    SAMPLED(Trait.SAMPLED, true, "抽中回访", "这件诉求没有抽中回访"),
    NOT_VISITED(Trait.VISITED, false, "尚未回访", "已经回访过了");

    private final Trait trait;
    private final boolean wanted;
    private final String label;
    private final String refusal;

    Guard(Trait trait, boolean wanted, String label, String refusal) {
        this.trait = trait;
        this.wanted = wanted;
        this.label = label;
        this.refusal = refusal;
    }

    public String label() {
        return label;
    }

    /** What the user is told when the guard stops an act. */
    public String refusal() {
        return refusal;
    }

    /** What it asks for. */
    Trait trait() {
        return trait;
    }

    /** Whether the trait has to be there, or not to be. */
    boolean wanted() {
        return wanted;
    }

    boolean holds(Situation situation) {
        return situation.traits().contains(trait) == wanted;
    }
}
