package cn.huiqitong.identity;

import java.util.Optional;

/** Names of firms by 统一社会信用代码; the feature that keeps the firms provides it. */
public interface EnterpriseNames {

    Optional<String> find(String uscc);
}
