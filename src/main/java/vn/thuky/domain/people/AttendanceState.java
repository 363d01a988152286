package vn.thuky.domain.people;

/** Whether somebody comes, or came. */
public enum AttendanceState {
    INVITED,
    CONFIRMED,
    PRESENT,
    PRESENT_ONLINE,
    ABSENT_EXCUSED,
    ABSENT;

    public boolean present() {
        return this == PRESENT || this == PRESENT_ONLINE;
    }

    public boolean absent() {
        return this == ABSENT || this == ABSENT_EXCUSED;
    }
}
