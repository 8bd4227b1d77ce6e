package cn.huiqitong.request;

import cn.huiqitong.identity.Departments;
import cn.huiqitong.identity.Departments.Department;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** What the departments are called. */
@Singleton
public class DepartmentNames {

    private final Departments departments;

    DepartmentNames(Departments departments) {
        this.departments = departments;
    }

    boolean knows(@Nullable String code) {
        return code != null && departments.find(code).isPresent();
    }

    /** The name, or the code where a department has been taken out of the list since. */
    public String name(String code) {
        return departments.find(code).map(Department::name).orElse(code);
    }

    /** Null for no department. */
    @Nullable String nullableName(@Nullable String code) {
        return code == null ? null : name(code);
    }
}
