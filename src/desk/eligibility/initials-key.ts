/** Who verifies: typed once a session, and kept apart from every patient. */
export const initialsKey = "desk.initials"
