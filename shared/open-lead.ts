/** Whether anything is still to be done for a lead: it was neither dropped nor made a project. */
export const isOpenLead = ({ stage }: { stage: string }): boolean => stage !== 'DROPPED' && stage !== 'BECAME_PROJECT';
