package cn.huiqitong.request;

/** Why a request is outside of what the loop takes. */
enum ScopeClass {
    LEGAL_WAY("已进入诉讼、仲裁、行政复议等法定途径"),
    OTHER_AUTHORITY("不属于本市权限"),
    PETITION("属于信访、纪检监察事项"),
    CONFIDENTIAL("涉及国家秘密、商业秘密或个人隐私"),
    PRIVATE_DISPUTE("企业之间的民事纠纷"),
    UNCLEAR("内容不清，无法办理"),
    OTHER("其他");

    private final String label;

    ScopeClass(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
