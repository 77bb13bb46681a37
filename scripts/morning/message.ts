/** What the fictional patient wrote the evening before. */
export const message = `Good morning, here are my details for Tuesday.

Name: Maribel T. Quintanar
Date of birth: 03/14/1987, female
Address: 418 Larch Street, Apt 2B, Portland, OR 97205
Cell: (503) 555-0142   Home: (503) 555-0119
E-mail: maribel.quintanar@mail.example
Employer: Tidewater Books

Emergency contact: Daniel Quintanar, husband, (503) 555-0178

Insurance: Cobalt Health Plan
Member ID: CHP884201973
Group: 55120
Subscriber: Daniel Quintanar (husband), born 11/02/1985

Thank you,
Maribel`
